package org.mintmark.ui.outline;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** The attributes of a part of the model, to read; what is not set shows its default. */
final class ModelProperties implements IPropertySource {

    private final EObject model;

    ModelProperties(EObject model) {
        this.model = model;
    }

    @Override
    public Object getEditableValue() {
        return null;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return model.eClass().getEAllAttributes().stream().map(ModelProperties::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private static PropertyDescriptor descriptor(EAttribute attribute) {
        PropertyDescriptor descriptor = new PropertyDescriptor(attribute, attribute.getName());
        descriptor.setDescription(EcoreUtil.getDocumentation(attribute));
        return descriptor;
    }

    @Override
    public Object getPropertyValue(Object id) {
        Object value = model.eGet((EAttribute) id);
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }

    @Override
    public boolean isPropertySet(Object id) {
        return model.eIsSet((EAttribute) id);
    }

    @Override
    public void resetPropertyValue(Object id) {
        throw new UnsupportedOperationException("the pages of the editor change values"); //$NON-NLS-1$
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        resetPropertyValue(id);
    }
}
