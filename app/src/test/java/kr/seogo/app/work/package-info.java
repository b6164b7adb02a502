/** Tests of handing work from command to server. */
@NullMarked
package kr.seogo.app.work;

import org.jspecify.annotations.NullMarked;
