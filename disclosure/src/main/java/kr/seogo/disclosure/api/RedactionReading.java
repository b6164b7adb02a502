package kr.seogo.disclosure.api;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.api.PersonalDataKind;

/** A file as it is read before it is marked. */
public sealed interface RedactionReading {

    /**
     * What machines read in it.
     *
     * @param name as the sender called it
     * @param puid its format; empty where that is unknown
     * @param text taken out of it; empty where there is none, as in a scan
     * @param truncated whether there is more text than is shown
     * @param found what looks like personal data, each string once
     * @param grounds the items of Article 9 (1) a mark may rest on: those of the case's decision, or all before there is one
     */
    record Read(String name, String puid, String text, boolean truncated, List<Found> found, List<Integer> grounds)
            implements RedactionReading {
        public Read {
            found = List.copyOf(found);
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * A string that looks like personal data.
     *
     * @param text as it stands in the file
     * @param times how often
     */
    record Found(String text, PersonalDataKind kind, int times) {}

    /** The caller may not, or not now. */
    record Refused(Label sentence) implements RedactionReading {}

    /** There is no such case, record or file that the caller may know of. */
    record Unknown() implements RedactionReading {}
}
