use std::sync::Arc;

use http::Method;

use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::prelude::WebDriverResult;
use thirtyfour::{By, WebElement};

/// A role as assistive technology hears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Alert,
    Button,
    Checkbox,
    Dialog,
    ComboBox,
    Group,
    Heading,
    Link,
    List,
    ListItem,
    SearchBox,
    Status,
    Strong,
    Tab,
    TabPanel,
}

impl Role {
    /// The role's name in WAI-ARIA.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Alert => "alert",
            Self::Button => "button",
            Self::Checkbox => "checkbox",
            Self::Dialog => "dialog",
            Self::ComboBox => "combobox",
            Self::Group => "group",
            Self::Heading => "heading",
            Self::Link => "link",
            Self::List => "list",
            Self::ListItem => "listitem",
            Self::SearchBox => "searchbox",
            Self::Status => "status",
            Self::Strong => "strong",
            Self::Tab => "tab",
            Self::TabPanel => "tabpanel",
        }
    }

    /// The elements worth asking for their role; WebDriver has no search by role.
    fn candidates(self) -> &'static str {
        match self {
            Self::Alert => "[role=alert]",
            Self::Button => "button, summary, [role=button]",
            Self::Checkbox => "input[type=checkbox], [role=checkbox]",
            Self::Dialog => "dialog, [role=dialog]",
            Self::ComboBox => "select, [role=combobox]",
            Self::Group => "fieldset, details, [role=group]",
            Self::Heading => "h1, h2, h3, h4, h5, h6, [role=heading]",
            Self::Link => "a[href], [role=link]",
            Self::List => "ul, ol, [role=list]",
            Self::ListItem => "li, [role=listitem]",
            Self::SearchBox => "input[type=search], [role=searchbox]",
            Self::Status => "output, [role=status]",
            Self::Strong => "strong, [role=strong]",
            Self::Tab => "[role=tab]",
            Self::TabPanel => "[role=tabpanel]",
        }
    }

    /// The selector by which to look for candidates.
    pub(super) fn by(self) -> By {
        By::Css(self.candidates())
    }
}

/// The element's role, as the browser computes it.
pub(super) async fn role_of(element: &WebElement) -> WebDriverResult<String> {
    computed(element, "computedrole").await
}

/// The element's accessible name, as the browser computes it.
pub(super) async fn name_of(element: &WebElement) -> WebDriverResult<String> {
    computed(element, "computedlabel").await
}

/// Whether the element has the role and a name that begins so.
pub(super) async fn is_named(element: &WebElement, role: Role, name: &str) -> WebDriverResult<bool> {
    Ok(role_of(element).await? == role.name() && name_of(element).await?.trim_start().starts_with(name))
}

async fn computed(element: &WebElement, what: &'static str) -> WebDriverResult<String> {
    let question = Computed { element: element.element_id().to_string(), what };
    element.handle().cmd(Command::ExtensionCommand(Box::new(question))).await?.value()
}

/// "Get Computed Role" and "Get Computed Label" of WebDriver, which the client does not have.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl ExtensionCommand for Computed {
    fn parameters_json(&self) -> Option<serde_json::Value> {
        None
    }

    fn method(&self) -> Method {
        Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/{}", self.element, self.what).into()
    }
}
