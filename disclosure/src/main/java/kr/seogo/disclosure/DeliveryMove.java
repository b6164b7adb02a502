package kr.seogo.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.catalog.Label;

/** Fees, and handing over. */
public sealed interface DeliveryMove extends Move {

    /**
     * Says what will be made, and so what it will cost; again until something is paid. The sum is reckoned from the table of
     * the body and never given.
     *
     * @param lines how much of what the table charges for; postage is a line of it
     * @param reduction code of the reduction granted
     * @param evidence what was shown for it (decree, Article 17 (4))
     */
    record QuoteFees(List<FeeQuestion.Amount> lines, Optional<String> reduction, String evidence, String reason)
            implements DeliveryMove {
        public QuoteFees {
            lines = FeeQuestion.charged(Need.list(lines));
            reduction = FeeQuestion.reduced(Need.maybe(reduction));
            evidence = FeeQuestion.shown(reduction, evidence);
            reason = Need.optional("reason", reason);
        }
    }

    /** Money has come in. */
    record PayFees(int won, String method, String reason) implements DeliveryMove {
        public PayFees {
            Need.atLeast("won", 1, won);
            method = Need.text("method", method);
            reason = Need.optional("reason", reason);
        }
    }

    /** Announces another day or place. */
    record Schedule(Disclosing disclosing, String reason) implements DeliveryMove {
        public Schedule {
            Need.given("disclosing", disclosing);
            reason = Need.text("reason", reason);
        }
    }

    /** Wants the person to be known before anything is handed over, whatever the request said, and why. */
    record RequireIdentity(String reason) implements DeliveryMove {
        public RequireIdentity {
            reason = Need.text("reason", reason);
        }
    }

    /**
     * Requester or agent was identified.
     *
     * @param agent whether an agent came
     * @param mandate whether the agent holds a mandate (form 8) or the papers of a legal representative
     */
    record CheckIdentity(IdentityDocument document, boolean agent, boolean mandate, String reason)
            implements DeliveryMove {
        public CheckIdentity {
            Need.given("document", document);
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * Hands over.
     *
     * @param last whether nothing more follows
     * @param otherForm whether it is the form asked for by a person with a disability
     * @param files of the case that the requester may fetch from then on
     */
    record Deliver(DeliveryForm form, String what, boolean last, boolean otherForm, List<UUID> files, String reason)
            implements DeliveryMove {
        public Deliver {
            Need.given("form", form);
            what = Need.text("what", what);
            files = Need.list(files).stream().distinct().toList();
            reason = Need.optional("reason", reason);
        }

        /** What is handed over by other means than files of the case. */
        public Deliver(DeliveryForm form, String what, boolean last, boolean otherForm, String reason) {
            this(form, what, last, otherForm, List.of(), reason);
        }
    }

    /** The requester fetches files for the first time; recorded by itself when they are. */
    record Fetch(List<UUID> files, String reason) implements DeliveryMove {
        public Fetch {
            files = Need.list(files).stream().distinct().toList();
            if (files.isEmpty()) {
                throw new BadInputException("files", new Label("파일을 들어야 합니다.", "At least one file must be named."));
            }
            reason = Need.optional("reason", reason);
        }
    }

    /** A person with a disability asks for another form. */
    record AskOtherForm(String form, String reason) implements DeliveryMove {
        public AskOtherForm {
            form = Need.text("form", form);
            reason = Need.optional("reason", reason);
        }
    }

    /** Closes because nobody came. */
    record CloseNoShow(String reason) implements DeliveryMove {
        public CloseNoShow {
            reason = Need.optional("reason", reason);
        }
    }
}
