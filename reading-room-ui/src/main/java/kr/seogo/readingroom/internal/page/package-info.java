/** What each page shows, as plain values the templates read. It may use the catalogue's views. */
@NullMarked
package kr.seogo.readingroom.internal.page;

import org.jspecify.annotations.NullMarked;
