@NullMarked
package kr.seogo.app;

import org.jspecify.annotations.NullMarked;
