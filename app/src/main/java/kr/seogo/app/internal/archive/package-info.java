/** The wiring: rooms and engine put together into one archive, and the work it can be asked for. Only app uses it. */
@NullMarked
package kr.seogo.app.internal.archive;

import org.jspecify.annotations.NullMarked;
