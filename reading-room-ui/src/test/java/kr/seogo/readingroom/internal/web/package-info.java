/** Tests of what the addresses share. */
@NullMarked
package kr.seogo.readingroom.internal.web;

import org.jspecify.annotations.NullMarked;
