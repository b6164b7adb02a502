package kr.seogo.disclosure;

/**
 * A letter an event wants.
 *
 * @param party which third party, body or unit; empty for the requester
 */
public record LetterTo(LetterForm form, Addressee addressee, String party) {

    /** To whom. */
    public enum Addressee {
        REQUESTER("requester"),
        THIRD_PARTY("third-party"),
        BODY("body");

        private final String code;

        Addressee(String code) {
            this.code = code;
        }

        /** Its stable name. */
        public String code() {
            return code;
        }
    }
}
