/** Words for people: the messages of both languages, dates, lengths and names as they are shown. It knows no web. */
@NullMarked
package kr.seogo.readingroom.internal.text;

import org.jspecify.annotations.NullMarked;
