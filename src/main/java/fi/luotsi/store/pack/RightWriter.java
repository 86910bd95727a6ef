package fi.luotsi.store.pack;

import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Organisation;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.words.LocalText;
import org.jspecify.annotations.Nullable;

/** Writes a study right, component by component as {@link PlanWriter} writes a plan. */
record RightWriter(Members to) {

    /** The bytes of a study right; null when only Jackson can write it. */
    byte @Nullable [] bytes(StudyRight right) {
        return to.document(right, this::right);
    }

    private void right(StudyRight right) {
        to.text("oid", right.oid());
        to.object("learner", right.learner(), this::learner);
        to.number("version", right.version());
        to.text("type", right.type());
        to.object("institution", right.institution(), this::organisation);
        to.day("start", right.start());
        to.day("estimatedEnd", right.estimatedEnd());
        to.day("end", right.end());
        to.objects("states", right.states(), this::state);
        to.objects("performances", right.performances(), this::performance);
        to.text("includedIn", right.includedIn());
        to.flag("bought", right.bought());
        to.flag("free", right.free());
        to.flag("movedToNewRequirements", right.movedToNewRequirements());
        to.objects("partTime", right.partTime(), this::partTime);
    }

    private void learner(Learner learner) {
        to.text("oid", learner.oid());
        to.text("lastName", learner.lastName());
        to.text("callName", learner.callName());
        to.day("birthDate", learner.birthDate());
        to.flag("protectedPerson", learner.protectedPerson());
    }

    private void organisation(Organisation organisation) {
        to.text("oid", organisation.oid());
        to.object("name", organisation.name(), this::name);
    }

    private void name(LocalText name) {
        to.text("fi", name.fi());
        to.text("sv", name.sv());
        to.text("en", name.en());
    }

    private void state(StatePeriod state) {
        to.day("start", state.start());
        to.text("state", state.state());
        to.text("financing", state.financing());
    }

    private void partTime(StudyRight.PartTime partTime) {
        to.day("start", partTime.start());
        to.day("end", partTime.end());
        to.count("percent", partTime.percent());
    }

    private void performance(Performance performance) {
        to.text("type", performance.type());
        to.text("qualification", performance.qualification());
        to.object("name", performance.name(), this::name);
        to.text("requirements", performance.requirements());
        to.text("educationType", performance.educationType());
        to.number("extent", performance.extent());
        to.object("campus", performance.campus(), this::organisation);
        to.text("group", performance.group());
        to.day("confirmed", performance.confirmed());
        to.objects("competenceAreas", performance.competenceAreas(), this::name);
        to.objects("titles", performance.titles(), this::name);
        to.objects("modes", performance.modes(), this::mode);
        to.objects("units", performance.units(), this::unit);
    }

    private void mode(Performance.Mode mode) {
        to.day("start", mode.start());
        to.day("end", mode.end());
        to.text("mode", mode.mode());
        to.day("dissolved", mode.dissolved());
    }

    private void unit(UnitResult unit) {
        to.text("code", unit.code());
        to.flag("local", unit.local());
        to.object("name", unit.name(), this::name);
        to.number("points", unit.points());
        to.text("unitGroup", unit.unitGroup());
        to.objects("grades", unit.grades(), this::grade);
        to.flag("recognised", unit.recognised());
        to.day("demonstrated", unit.demonstrated());
        to.objects("areas", unit.areas(), this::unit);
    }

    private void grade(UnitResult.Grade grade) {
        to.text("grade", grade.grade());
        to.day("date", grade.date());
        to.flag("passed", grade.passed());
    }
}
