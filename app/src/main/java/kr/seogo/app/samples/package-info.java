/** Invented records of an invented city, as real files, for trying Seogo out. For the commands demo and bench only. */
@NullMarked
package kr.seogo.app.samples;

import org.jspecify.annotations.NullMarked;
