/**
 * The store: OCFL objects, format identification, PREMIS events, fixity. It may use bagit and nothing else of
 * the house; any room but bagit may use it.
 */
@NullMarked
package kr.seogo.preservation;

import org.jspecify.annotations.NullMarked;
