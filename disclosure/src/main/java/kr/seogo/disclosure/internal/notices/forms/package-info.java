/** One class for each form: what the Act, decree and rule want it to say, from what is known of the case. */
@NullMarked
package kr.seogo.disclosure.internal.notices.forms;

import org.jspecify.annotations.NullMarked;
