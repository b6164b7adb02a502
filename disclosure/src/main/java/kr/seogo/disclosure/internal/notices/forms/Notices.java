package kr.seogo.disclosure.internal.notices.forms;

import kr.seogo.disclosure.LetterForm;
import kr.seogo.disclosure.internal.notices.Notice;

/** Makes notices. Pure: the same event and recipient give the same notice. */
public final class Notices {

    private Notices() {}

    /** The notice of a letter. */
    public static Notice of(Told told) {
        Form.Content content = form(told.letter().form()).of(told);
        return new Notice(
                told.letter().form(),
                told.state().number(),
                told.event().stamp().day(),
                told.state().intake().body(),
                told.state().handling().department(),
                told.to(),
                content.lead(),
                content.sections(),
                content.basis());
    }

    private static Form form(LetterForm form) {
        return switch (form) {
            case RECEIPT -> new ReceiptForm();
            case CLARIFICATION -> new ClarificationForm();
            case REVIEW_ENDED -> new ReviewEndedForm();
            case EXTENSION -> new ExtensionForm();
            case TRANSFER -> new TransferForm();
            case NOT_HELD_OR_CLOSED -> new NotHeldOrClosedForm();
            case PETITION -> new PetitionForm();
            case THIRD_PARTY_NOTICE -> new ThirdPartyNoticeForm();
            case CONSULTATION -> new ConsultationForm();
            case DECISION -> new DecisionForm();
            case SCHEDULE -> new ScheduleForm();
            case FEES -> new FeesForm();
            case OBJECTION_CORRECTION -> new ObjectionCorrectionForm();
            case COMMITTEE_EXEMPT -> new CommitteeExemptForm();
            case OBJECTION_DECISION -> new ObjectionDecisionForm();
            case OBJECTION_EXTENSION -> new ObjectionExtensionForm();
            case THIRD_PARTY_DECISION -> new ThirdPartyDecisionForm();
            case DATES_MOVED -> new DatesMovedForm();
            case IMMEDIATE -> new ImmediateForm();
            case NO_SHOW -> new NoShowForm();
            case RULING -> new RulingForm();
            case STAY, STAY_LIFTED -> new StayForm();
            case TRANSFER_REQUEST -> new TransferRequestForm();
        };
    }
}
