package kr.seogo.disclosure.api;

import java.util.List;

/**
 * The bodies that can be asked, and their departments: those that were entered, and every agency whose records the archive
 * holds. Entering one again changes nothing.
 */
public interface Bodies {

    /** By name. */
    List<String> all();

    boolean knows(String body);

    List<String> departments(String body);

    void add(String body);

    /** Adds a department, and the body where it is new. */
    void add(String body, String department);
}
