/** Problems and their fixes. */
package org.mintmark.ui.problem;
