/** Events and moves as JSON: for the database and for the doors, in one form. */
@NullMarked
package kr.seogo.disclosure.internal.json;

import org.jspecify.annotations.NullMarked;
