// Leads on from an old address, with its query and its fragment. It lies beside the homepage.
location.replace(new URL(".", document.currentScript.src).href + location.search + location.hash);
