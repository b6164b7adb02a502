/** Turns a page into HTML by the templates the build has compiled. */
@NullMarked
package kr.seogo.readingroom.internal.jte;

import org.jspecify.annotations.NullMarked;
