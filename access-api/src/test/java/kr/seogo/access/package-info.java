/** Tests of the API's doors, over fakes of the services behind them. */
@NullMarked
package kr.seogo.access;

import org.jspecify.annotations.NullMarked;
