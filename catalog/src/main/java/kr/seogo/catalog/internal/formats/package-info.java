/** What formats are held, and looking at them again; over register and store. For the catalogue only. */
@NullMarked
package kr.seogo.catalog.internal.formats;

import org.jspecify.annotations.NullMarked;
