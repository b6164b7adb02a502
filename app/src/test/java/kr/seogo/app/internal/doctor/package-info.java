/** What doctor finds. */
@NullMarked
package kr.seogo.app.internal.doctor;

import org.jspecify.annotations.NullMarked;
