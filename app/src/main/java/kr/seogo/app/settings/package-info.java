/**
 * What an operator can set, as one typed object made before anything is wired, and the data folder it stands in. Only
 * kr.seogo.app and its commands may use it.
 */
@NullMarked
package kr.seogo.app.settings;

import org.jspecify.annotations.NullMarked;
