/** What comes out of opening a file for its text, and how bytes become characters; depends on no parser. */
@NullMarked
package kr.seogo.extractor.text;

import org.jspecify.annotations.NullMarked;
