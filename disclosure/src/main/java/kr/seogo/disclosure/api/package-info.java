/** What the doors and the other rooms ask of the disclosure law: deadlines, the calendar and its corrections. */
@NullMarked
package kr.seogo.disclosure.api;

import org.jspecify.annotations.NullMarked;
