/**
 * The HTTP doors: search and read, staff work, who is asking. It may use every room but the pages and app.
 */
@NullMarked
package kr.seogo.access;

import org.jspecify.annotations.NullMarked;
