package kr.seogo.app.internal.doctor;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What was found of one thing.
 *
 * @param name the thing
 * @param state {@code ok}, {@code limited}, {@code missing}
 * @param needed {@code always}, {@code build}, {@code test} or {@code optional}: for what
 * @param found what is there, in words
 * @param cost what does not work without it
 * @param remedy the command or act that brings it
 */
public record Finding(String name, String state, String needed, String found, String cost, String remedy) {

    /** Whether nothing is to be done. */
    @JsonIgnore
    public boolean isWell() {
        return state.equals("ok");
    }

    /** Whether Seogo cannot run. */
    public boolean stops() {
        return state.equals("missing") && needed.equals("always");
    }
}
