package kr.seogo.catalog.api;

import java.util.Set;

/** What would be answered from is being filled again; an answer now would say too little. To be asked again later. */
public final class BeingRebuiltException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** When to ask again, in seconds: short beside a rebuild, long beside a request. */
    public static final int ASK_AGAIN_SECONDS = 30;

    public BeingRebuiltException(Set<Rebuild.Part> parts) {
        super("The catalogue is being rebuilt: " + parts);
    }
}
