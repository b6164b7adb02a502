@NullMarked
package kr.seogo.app.settings;

import org.jspecify.annotations.NullMarked;
