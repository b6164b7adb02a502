package kr.seogo.readingroom.internal.page;

import static kr.seogo.readingroom.internal.page.FormField.check;
import static kr.seogo.readingroom.internal.page.FormField.choice;
import static kr.seogo.readingroom.internal.page.FormField.day;
import static kr.seogo.readingroom.internal.page.FormField.line;
import static kr.seogo.readingroom.internal.page.FormField.names;
import static kr.seogo.readingroom.internal.page.FormField.text;

import java.util.List;
import java.util.stream.Stream;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.ForeignStatus;

/** The fields of a request (Act, Article 10 (1)): what, who, how; and what the desk writes down beside them. */
public final class RequestForms {

    private RequestForms() {}

    /** What is asked for, and of whom. */
    public static FormGroup what(List<String> bodies) {
        return FormGroup.titled(
                "ask.what",
                names("body", bodies),
                text("wants"),
                line("records").maybe());
    }

    /** Who asks. */
    public static FormGroup who() {
        return FormGroup.titled(
                "ask.who",
                line("name").maybe(),
                line("organisation").maybe(),
                line("registration").maybe(),
                line("birthDate").maybe(),
                line("address").maybe(),
                line("email").maybe(),
                line("phone").maybe(),
                choice("foreignStatus", ForeignStatus.values()).maybe());
    }

    /** How it is to be handed over. */
    public static FormGroup how() {
        return FormGroup.titled(
                "ask.how",
                choice("delivery", DeliveryForm.values()),
                check("identityNeeded"),
                text("reduction").maybe());
    }

    /** How and when it came in. */
    public static FormGroup came() {
        return FormGroup.titled(
                "ask.came",
                choice(
                        "channel",
                        Stream.of(Channel.values())
                                .filter(one -> one != Channel.ONLINE)
                                .toArray(Channel[]::new)),
                day("arrived").maybe());
    }
}
