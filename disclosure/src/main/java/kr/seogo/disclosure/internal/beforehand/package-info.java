/** What bodies publish of themselves, in the database: kinds and editions, criteria for refusing, lists of information. */
@NullMarked
package kr.seogo.disclosure.internal.beforehand;

import org.jspecify.annotations.NullMarked;
