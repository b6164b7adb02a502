/** Tests of chores on a real database with a clock of their own. */
@NullMarked
package kr.seogo.app.internal.housekeeping;

import org.jspecify.annotations.NullMarked;
