/** Cases in the database: every move in one transaction with its letters and its line in the lists. */
@NullMarked
package kr.seogo.disclosure.internal.desk;

import org.jspecify.annotations.NullMarked;
