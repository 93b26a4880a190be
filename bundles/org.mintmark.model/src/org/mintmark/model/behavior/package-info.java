/** What model data means: text forms of data types, names and the table of the wizard's cultures. */
package org.mintmark.model.behavior;
