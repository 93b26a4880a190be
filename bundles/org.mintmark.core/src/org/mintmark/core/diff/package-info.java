/** Says how two media or SKUs differ, grouped by what caused it. */
package org.mintmark.core.diff;
