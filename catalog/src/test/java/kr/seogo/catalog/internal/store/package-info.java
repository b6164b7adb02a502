/** Lines of the object store that data outlives code by. */
@NullMarked
package kr.seogo.catalog.internal.store;

import org.jspecify.annotations.NullMarked;
