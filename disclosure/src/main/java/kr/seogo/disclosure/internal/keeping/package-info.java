/** The papers of a closed case, as they become a record: readable files, and what names persons sealed. */
@NullMarked
package kr.seogo.disclosure.internal.keeping;

import org.jspecify.annotations.NullMarked;
