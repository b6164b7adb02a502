/** Takes one job after another, holds it to its limits and answers; may use every package of this room. */
@NullMarked
package kr.seogo.extractor.worker;

import org.jspecify.annotations.NullMarked;
