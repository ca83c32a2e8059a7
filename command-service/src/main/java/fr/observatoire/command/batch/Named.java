package fr.observatoire.command.batch;

import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.PlanDeclaration;
import fr.observatoire.contract.submission.ResponseDeclaration;
import fr.observatoire.contract.submission.SharingDeclaration;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SuccessionDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the submissions of a batch speak of, which is to be read before they are decided. */
record Named(Set<String> uais, Set<String> campaigns, Set<String> referentiels) {

    static Named in(List<Submission> submissions) {
        Named named = new Named(new HashSet<>(), new HashSet<>(), new HashSet<>());
        submissions.forEach(named::add);
        return named;
    }

    private void add(Submission submission) {
        if (submission.kind().isAboutSchool()) {
            this.uais.add(Commands.uai(submission).value());
        }
        switch (submission.payload()) {
            case AnswersDeclaration answers -> add(answers.campagne(), answers.referentiel());
            case ResponseDeclaration response -> add(response.campagne(), null);
            case SharingDeclaration sharing -> add(sharing.campagne(), null);
            case SuccessionDeclaration it ->
                    Uai.parse(it.predecesseur()).map(Uai::value).ifPresent(this.uais::add);
            case PlanDeclaration plan -> add(null, plan.referentiel());
            default -> {}
        }
    }

    private void add(@Nullable String campaign, @Nullable String referentiel) {
        if (campaign != null) {
            this.campaigns.add(campaign);
        }
        if (referentiel != null) {
            this.referentiels.add(referentiel);
        }
    }
}
