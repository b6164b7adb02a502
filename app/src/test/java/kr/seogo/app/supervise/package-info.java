@NullMarked
package kr.seogo.app.supervise;

import org.jspecify.annotations.NullMarked;
