/**
 * What is made out of files: their text and pictures, a cache beside the store, and how taking them out went. Nothing
 * outside catalog may use it.
 */
@NullMarked
package kr.seogo.catalog.internal.derived;

import org.jspecify.annotations.NullMarked;
