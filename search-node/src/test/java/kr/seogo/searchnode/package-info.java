@NullMarked
package kr.seogo.searchnode;

import org.jspecify.annotations.NullMarked;
