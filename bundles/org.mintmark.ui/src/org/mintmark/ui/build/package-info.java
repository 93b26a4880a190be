/** Having media planned, built, verified, rehearsed, put on keys and burnt, with a journal of it. */
package org.mintmark.ui.build;
