package kr.seogo.disclosure.api;

import java.util.List;

/**
 * The bodies that are known, and their departments: those that were entered, and every agency whose records the archive
 * holds. Entering one again changes nothing.
 */
public interface Bodies {

    /** By name. */
    List<String> all();

    /** Those of this house, by name: somebody works on cases there. A request goes on at no other by itself. */
    List<String> here();

    /**
     * Those a citizen can ask, by name: those of this house, and where one of them holds the archive also every agency whose
     * records it holds, for which the holder receives the request.
     */
    List<String> asked();

    boolean knows(String body);

    List<String> departments(String body);

    /** Enters a body that has an account. */
    void add(String body);

    /** Adds a department, and the body where it is new. */
    void add(String body, String department);
}
