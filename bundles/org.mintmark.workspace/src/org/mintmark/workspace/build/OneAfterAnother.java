package org.mintmark.workspace.build;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets work on media wait for the work before it: all of it wants the whole machine. */
final class OneAfterAnother implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule instanceof OneAfterAnother;
    }
}
