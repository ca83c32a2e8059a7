package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Asking.DAY;
import static fr.observatoire.query.projection.Asking.answered;
import static fr.observatoire.query.projection.Asking.reopenedResponse;
import static fr.observatoire.query.projection.Asking.shared;
import static fr.observatoire.query.projection.Asking.submitted;
import static fr.observatoire.query.projection.Asking.withdrawn;
import static fr.observatoire.query.projection.Given.UAI;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.sharing.Audience;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Where responses stand, and with whom they are shared. */
class ResponsesTest extends ReadModelTest {

    private static final Answer CHARTER = Answer.yes("cln.3.2.charte", true);

    private static final Answer FILTER = Answer.yes("cln.3.2.filtrage", true);

    @Test
    void aResponseGoesThroughItsStates() {
        write(new Happened(1, answered(UAI, DAY, CHARTER)));
        assertThat(now()).containsExactly("commencee 1 1 :01");
        write(new Happened(2, answered(UAI, DAY, FILTER)), new Happened(3, submitted(UAI)));
        assertThat(now()).containsExactly("envoyee 3 3 :01 :03");
        write(
                new Happened(4, reopenedResponse(UAI)),
                new Happened(5, submitted(UAI)),
                new Happened(6, withdrawn(UAI)));
        assertThat(now()).containsExactly("retiree 6 6 :01 :05 :06");
        write(
                new Happened(7, answered(UAI, DAY, FILTER)),
                new Happened(8, answered(UAI, DAY, CHARTER)));
        assertThat(now()).containsExactly("commencee 7 8 :07");
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', state, stated_by, to_char(believed_to, ':SS'))
                                from lecture.response_past order by stated_by
                                """))
                .containsExactly(
                        "commencee 1 :03",
                        "envoyee 3 :04",
                        "commencee 4 :05",
                        "envoyee 5 :06",
                        "retiree 6 :07");
    }

    @Test
    void sharingIsTheWholeListAndHasAHistory() {
        write(
                new Happened(1, shared(UAI, "cln.3.2", Audience.ACADEMIE, Audience.FAMILLES)),
                new Happened(2, shared(UAI, "cln.3.3.1", Audience.PUBLIC)),
                new Happened(3, shared(UAI, "cln.3.2", Audience.ACADEMIE)));
        write(new Happened(4, shared(UAI, "cln.3.2")));
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', section, audiences::text, position)
                                from lecture.sharing order by section
                                """))
                .containsExactly("cln.3.2 {} 4", "cln.3.3.1 {public} 2");
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', audiences::text, to_char(believed_to, ':SS'))
                                from lecture.sharing_past order by position
                                """))
                .containsExactly("{academie,familles} :03", "{academie} :04");
        assertThat(this.dump.rows("response")).isEmpty();
    }

    @Test
    void whatIsPublicIsSharedWithEveryAudienceThereIs() {
        write(
                new Happened(1, shared(UAI, "cln.3.3.1", Audience.PUBLIC)),
                new Happened(2, shared(UAI, "cln.3.2", Audience.NATIONAL)));
        assertThat(
                        lines(
                                """
                                select audience from lecture.shared_sections
                                where 'cln.3.3.1' = any(sections)
                                """))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Audience.values()).stream().map(Audience::id).toList());
        assertThat(
                        lines(
                                """
                                select audience from lecture.shared_sections
                                where 'cln.3.2' = any(sections)
                                """))
                .containsExactly("national");
    }

    private List<String> now() {
        return lines(
                """
                select concat_ws(' ', state, stated_by, position, to_char(started_at, ':SS'),
                    to_char(submitted_at, ':SS'), to_char(withdrawn_at, ':SS'))
                from lecture.response
                """);
    }
}
