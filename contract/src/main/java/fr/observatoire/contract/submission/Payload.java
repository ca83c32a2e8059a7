package fr.observatoire.contract.submission;

/** The body of a submission, one shape per {@link SubmissionKind}. */
public sealed interface Payload
        permits SchoolDeclaration,
                HeadcountDeclaration,
                SuccessionDeclaration,
                EntUsageDeclaration,
                EntBreakdownDeclaration,
                InventoryDeclaration,
                CertificationDeclaration,
                GarDeclaration,
                ConcertationDeclaration,
                AnswersDeclaration,
                ResponseDeclaration,
                SharingDeclaration,
                PlanDeclaration,
                ConfirmationDeclaration,
                ShapeRefused,
                FileOpened,
                FileClosed {}
