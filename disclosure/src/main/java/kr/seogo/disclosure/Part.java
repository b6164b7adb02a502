package kr.seogo.disclosure;

/** A part of a request to several bodies: the body it goes to and what is asked of it. */
public record Part(String body, String wants) {

    public Part {
        body = Need.text("parts.body", body);
        wants = Need.text("parts.wants", wants);
    }
}
