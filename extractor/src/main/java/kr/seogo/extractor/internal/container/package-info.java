/** Whether containers end where they say they end, and whether they are locked; nothing of what they hold is unpacked. */
@NullMarked
package kr.seogo.extractor.internal.container;

import org.jspecify.annotations.NullMarked;
