/** What the object store holds for the catalogue: descriptions and decisions. Nothing outside catalog may use it. */
@NullMarked
package kr.seogo.catalog.internal.store;

import org.jspecify.annotations.NullMarked;
