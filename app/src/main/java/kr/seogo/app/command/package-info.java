/**
 * The commands of {@code seogo}: what a user types, what is printed, the exit code. They hand the work to kr.seogo.app
 * and hold none of it.
 */
@NullMarked
package kr.seogo.app.command;

import org.jspecify.annotations.NullMarked;
