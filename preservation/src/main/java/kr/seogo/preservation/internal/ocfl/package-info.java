/** The store as OCFL 1.1 objects on a local disk, by ocfl-java. Only this room uses it. */
@NullMarked
package kr.seogo.preservation.internal.ocfl;

import org.jspecify.annotations.NullMarked;
