/** What the room offers, and the ports by which others do its work; may be used by every room whose arrow points here. */
@NullMarked
package kr.seogo.custody.api;

import org.jspecify.annotations.NullMarked;
