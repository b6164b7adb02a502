/** What cases ask of the catalogue, and what they decide there. Nothing outside disclosure may use it. */
@NullMarked
package kr.seogo.disclosure.internal.archive;

import org.jspecify.annotations.NullMarked;
